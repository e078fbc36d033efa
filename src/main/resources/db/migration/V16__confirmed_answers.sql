-- "Still true" is another act than a new answer: an answer and each of its revisions say which year's answer they confirm.
alter table answer add column confirmed_year smallint;
alter table answer_revision add column confirmed_year smallint;
comment on column answer.confirmed_year is 'Year of the campaign whose answer was said to be still true; null when the answer was given anew';
comment on column answer_revision.confirmed_year is 'As in answer';
