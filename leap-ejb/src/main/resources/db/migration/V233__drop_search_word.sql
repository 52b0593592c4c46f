-- Words are kept in the index of each node now (ADR 38).
drop table if exists search_word;
