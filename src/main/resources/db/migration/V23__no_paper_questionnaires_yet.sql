-- Nothing keys in a paper questionnaire yet: a table that is never written only misleads its reader.
alter table declared_answer drop column paper_id;
drop table paper_questionnaire;
