-- Documents that go with an action. Their bytes stand apart: lists of documents never read them.
create table plan_document (
    id           bigint generated always as identity primary key,
    action_id    bigint      not null references plan_action on delete cascade,
    insee        text        not null,
    name         text        not null check (length(name) between 1 and 120),
    type         text        not null check (type in ('PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX', 'ODT', 'ODS')),
    size         integer     not null check (size between 1 and 10485760),
    added_at     timestamptz not null,
    added_by     uuid references person,
    added_by_name text       not null,
    deleted_at   timestamptz,
    deleted_by_name text,
    check ((deleted_at is null) = (deleted_by_name is null))
);
create index plan_document_action on plan_document (action_id);

create table plan_document_content (
    document_id bigint primary key references plan_document on delete cascade,
    insee       text  not null,
    content     bytea not null
);

do $$
declare
    scoped text;
begin
    foreach scoped in array array ['plan_document', 'plan_document_content']
    loop
        execute format('alter table %I enable row level security', scoped);
        execute format('create policy seen on %I for select using ((select sees_everything()) or insee = any (array(select visible_communes())))', scoped);
        execute format('create policy added on %I for insert with check ((select is_system()) or insee = any (array(select writable_communes())))', scoped);
        execute format('create policy changed on %I for update using ((select is_system()) or insee = any (array(select writable_communes())))', scoped);
        execute format('create policy removed on %I for delete using ((select is_system()) or insee = any (array(select writable_communes())))', scoped);
    end loop;
end $$;
