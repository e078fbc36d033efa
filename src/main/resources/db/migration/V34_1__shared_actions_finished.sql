-- Whether the commune consented to the operator of the person carrying this action of its plan.
create function carries(commune text, code text) returns boolean
    language sql stable security definer
    set search_path = public
    as $$
    select exists (
        select from shared_participation p
        join shared_action a on a.id = p.shared_action_id
        where p.insee = commune and p.state = 'JOINED' and a.action_code = code
          and p.opsn_id in (select managed_operators()) and member_today(p.opsn_id, p.insee))
    $$;

-- Of a plan, an operator does nothing but note as done what it carried with the consent of the commune.
create policy carried on plan_action for update
    using (status in ('ACCEPTED', 'UNDER_WAY', 'BLOCKED') and carries(insee, action_code))
    with check (status = 'DONE' and deleted_at is null and carries(insee, action_code));
create policy carried on plan_action_change for insert
    with check (what = 'STATUS' and after = 'DONE' and carries(insee, action_code));
