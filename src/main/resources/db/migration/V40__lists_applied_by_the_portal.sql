-- A list is applied by the portal itself, outside of the request that asked for it: asked for, then applied or refused, once.
alter table member_import
    add column asked_at      timestamptz,
    add column asked_by      uuid references person on delete cascade,
    add column asked_by_name text,
    add column reason        text,
    add column refused       text check (refused in ('CHANGED', 'NO_RIGHT', 'FAILED')),
    add constraint member_import_asked check (
        (asked_at is null) = (asked_by is null) and (asked_at is null) = (asked_by_name is null) and (asked_at is null) = (reason is null)),
    add constraint member_import_refused check (refused is null or asked_at is null);
create index member_import_to_apply on member_import (asked_at) where asked_at is not null and applied_at is null;
comment on column member_import.reason is 'Of the requests that the list makes; empty when it makes none';
comment on column member_import.refused is 'Why nothing was applied when it was last asked for';
