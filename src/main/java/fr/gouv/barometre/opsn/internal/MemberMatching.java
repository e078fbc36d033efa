package fr.gouv.barometre.opsn.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares a list with the official geography and the members of today: three statements, whatever the number of lines. */
@Component
public class MemberMatching {

    /** Beyond the positions of the lines of a file, where those absent from it stand. */
    private static final long AFTER_THE_LINES = 1_000_000;

    /**
     * What each line means, then what it changes. A code, SIREN or name of a former commune means the commune of today; the
     * surest key that a line gives counts, and the others must not contradict it.
     */
    private static final String JUDGE = """
            with line as (
                select l.*, i.opsn_id, i.by_manager, coalesce(l.starts_on, i.effective_on) as starts
                from member_import_line l join member_import i on i.id = l.import_id
                where l.import_id = :id and l.line is not null),
            meant as (
                select l.position, 'CODE' as key, coalesce(c.successor_insee, c.insee) as commune
                from line l join commune c on c.insee = l.insee
                union
                select l.position, 'CODE', coalesce(c.successor_insee, c.insee)
                from line l join former_commune f on f.insee = l.insee join commune c on c.insee = f.part_of
                where not exists (select from commune own where own.insee = l.insee)
                union
                select l.position, 'SIREN', coalesce(c.successor_insee, c.insee)
                from line l join commune c on c.siren = l.siren
                union
                select l.position, 'NAME', c.insee
                from line l join commune c on c.search_name = l.search_name and c.current
                where l.postcode is null
                   or exists (select from commune_postcode p where p.insee = c.insee and p.postcode = l.postcode)
                union
                select l.position, 'NAME', coalesce(c.successor_insee, c.insee)
                from line l join former_commune f on f.search_name = l.search_name join commune c on c.insee = f.part_of
                where l.postcode is null
                   or exists (select from commune_postcode p where p.insee = c.insee and p.postcode = l.postcode)),
            keys as (
                select position,
                       array_agg(commune order by commune) filter (where key = 'CODE') as codes,
                       array_agg(commune order by commune) filter (where key = 'SIREN') as sirens,
                       array_agg(commune order by commune) filter (where key = 'NAME') as names
                from meant group by position),
            found as (
                select l.*, k.sirens, k.names,
                       case when l.insee is not null then k.codes when l.siren is not null then k.sirens else k.names end
                           as communes
                from line l left join keys k on k.position = l.position),
            understood as (
                select f.*, case
                    when f.problem is not null then f.problem
                    when f.communes is null and f.insee is not null then 'CODE_UNKNOWN'
                    when f.communes is null and f.siren is not null then 'SIREN_UNKNOWN'
                    when f.communes is null then 'NAME_UNKNOWN'
                    when cardinality(f.communes) > 1 then 'SEVERAL'
                    when not (coalesce(f.sirens, f.communes) && f.communes) then 'CONTRADICTION'
                    when not (coalesce(f.names, f.communes) && f.communes) then 'CONTRADICTION'
                    end as trouble
                from found f),
            first_line as (
                select u.*, case when u.trouble is null then
                    min(u.line) over (partition by u.trouble is null, u.communes[1]) end as first
                from understood u),
            held as (
                select coalesce(c.successor_insee, c.insee) as commune, m.starts_on, m.ends_on
                from opsn_membership m join commune c on c.insee = m.insee
                where m.opsn_id = (select opsn_id from member_import where id = :id)),
            compared as (
                select u.*, h.*
                from first_line u
                cross join lateral (
                    select count(*) as memberships,
                           bool_or(m.ends_on is null or m.ends_on > u.starts) as from_start,
                           bool_or(m.ends_on = u.ends_on) as ended_so,
                           bool_or(m.ends_on is null and m.starts_on < u.ends_on) as open_before_end,
                           bool_or((m.ends_on is null or m.ends_on > u.starts) and m.starts_on < u.ends_on) as overlapping
                    from held m where u.trouble is null and m.commune = u.communes[1]) h),
            judged as (
                select c.*, case
                    when c.trouble in ('SEVERAL', 'CONTRADICTION') then 'AMBIGUOUS'
                    when c.trouble is not null then 'UNKNOWN'
                    when c.line > c.first then 'DUPLICATED'
                    when c.ends_on is null and not coalesce(c.from_start, false) then 'ADDED'
                    when c.ends_on is null and c.services <> '{}' and exists (
                        select from opsn_membership m
                        where m.opsn_id = c.opsn_id and m.insee = c.communes[1] and m.ends_on is null and not c.services <@ array(
                            select s.service from membership_service s where s.membership_id = m.id)) then 'UPDATED'
                    when c.ends_on is null then 'UNCHANGED'
                    when c.ended_so then 'UNCHANGED'
                    when c.open_before_end then 'CLOSED'
                    when c.overlapping then 'AMBIGUOUS'
                    when c.starts_on is not null then 'ADDED'
                    when c.memberships > 0 then 'AMBIGUOUS'
                    else 'UNCHANGED' end as free
                from compared c),
            -- What one list may add is held to what its sender may add one by one
            held_to as (
                select j.*, case
                    when j.free <> 'ADDED' or not j.by_manager then j.free
                    when not in_perimeter(j.opsn_id, j.communes[1]) then 'OUTSIDE'
                    when stands_alone(j.opsn_id, j.communes[1]) then 'ADDED'
                    when j.ends_on is not null then 'OUTSIDE'
                    when exists (select from membership_request r
                        where r.opsn_id = j.opsn_id and r.insee = j.communes[1] and r.state = 'OPEN') then 'UNCHANGED'
                    else 'TO_ASK' end as came_to
                from judged j),
            explained as (
                select j.position, j.came_to,
                    case when j.trouble is not null then j.trouble
                        when j.came_to = 'DUPLICATED' then 'EARLIER_LINE'
                        when j.came_to = 'AMBIGUOUS' then 'OTHER_END'
                        when j.came_to = 'OUTSIDE' then case when j.ends_on is null then 'PERIMETER' else 'PAST' end
                        when j.came_to = 'UNCHANGED' and j.free = 'ADDED' then 'ALREADY_ASKED'
                        when j.came_to = 'UNCHANGED' and j.ends_on is not null and j.memberships = 0 then 'NEVER_MEMBER'
                        end as why,
                    case when j.came_to = 'DUPLICATED' then j.first::text
                        when j.trouble in ('SEVERAL', 'CONTRADICTION') then (
                            select string_agg(c.name || ' (' || c.insee || ')', ', ' order by c.insee)
                            from (select named.name, named.insee from commune named
                                where named.insee = any (j.communes) order by named.insee limit 5) c) end as about,
                    case when j.trouble is null then j.communes[1] end as which
                from held_to j)
            update member_import_line l
            set outcome = e.came_to, reason = e.why, detail = e.about, commune = e.which
            from explained e
            where l.import_id = :id and l.position = e.position
              and (l.outcome, l.reason, l.detail, l.commune) is distinct from (e.came_to, e.why, e.about, e.which)
            """;

    /** Members that a complete list does not name. */
    private static final String ABSENT = """
            select m.id, coalesce(c.successor_insee, c.insee) as commune, c.insee, c.name
            from member_import i
            join opsn_membership m on m.opsn_id = i.opsn_id and m.ends_on is null and m.starts_on < i.effective_on
            join commune c on c.insee = m.insee
            where i.id = :id and i.complete
              and not exists (select from member_import_line l
                  where l.import_id = i.id and l.line is not null and l.commune = coalesce(c.successor_insee, c.insee))
            """;

    private final JdbcClient jdbc;

    MemberMatching(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how many lines come to something else than when they were last judged; for a new list, all of them */
    public int judge(UUID id) {
        int changed = jdbc.sql(JUDGE).param("id", id).update();
        int present = jdbc.sql("delete from member_import_line l where l.import_id = :id and l.line is null"
                        + " and l.position - :offset not in (select a.id from (" + ABSENT + ") a)")
                .param("id", id)
                .param("offset", AFTER_THE_LINES)
                .update();
        int absent = jdbc.sql("insert into member_import_line (import_id, position, cells, outcome, reason, commune)"
                        + " select :id, :offset + a.id, a.insee || :separator || a.name, 'CLOSED', 'ABSENT', a.commune"
                        + " from (" + ABSENT + ") a on conflict do nothing")
                .param("id", id)
                .param("offset", AFTER_THE_LINES)
                .param("separator", ImportStore.SEPARATOR)
                .update();
        return changed + present + absent;
    }
}
