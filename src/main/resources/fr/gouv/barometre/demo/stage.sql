-- Millions of rows in one transaction: what the planner knows of these tables is from before, and one loop within another over tables
-- that it takes for empty would last for hours.
set local enable_nestloop = off;

-- COPY does not write where row level security holds: the rows are staged here, then inserted.
create temp table demo_operator (name text, short_name text) on commit drop;
create temp table demo_perimeter (operator text, departement text) on commit drop;
create temp table demo_membership (operator text, insee text, starts_on date, ends_on date) on commit drop;
create temp table demo_campaign (
    year smallint, title text, opens_on date, closes_on date, questionnaire_version integer, status text,
    opened_at timestamptz, closed_at timestamptz
) on commit drop;
create temp table demo_response (
    year smallint, insee text, started_at timestamptz, changed_at timestamptz, submitted_at timestamptz, asked smallint,
    answered smallint, axis_scores smallint[], axis_answered smallint[], axis_asked smallint[], question_scores real[],
    overall_score smallint
) on commit drop;
create temp table demo_answer (
    year smallint, insee text, question text, value jsonb, operation_id uuid, answered_at timestamptz, author text
) on commit drop;
create temp table demo_situation (
    insee text, staff_fte integer, local_revenue_euros integer, safeguard_plan_required boolean,
    safeguard_plan_notified_on date, changed_at timestamptz
) on commit drop;
create temp table demo_person (id uuid, email text, display_name text, role text, operator text, insee text) on commit drop;
create temp table demo_plan (
    year smallint, insee text, questionnaire_version integer, rule_book_version integer, catalogue_version integer,
    created_at timestamptz
) on commit drop;
create temp table demo_action (
    insee text, action_code text, title text, status text, reason text, person_in_charge text, elu_referent text,
    starts_on date, due_on date, advised_rank smallint, advised_because jsonb, based_on jsonb, decided_at timestamptz,
    decided_by_name text, changed_at timestamptz
) on commit drop;
create temp table demo_step (
    insee text, action_code text, position smallint, text text, done_at timestamptz, done_by_name text
) on commit drop;
create temp table demo_contact (
    operator text, insee text, role text, name text, email text, phone text, mandate_ends_on date, source text, known_on date
) on commit drop;
