-- Whether it came in a file: then nobody waited for a first look, and it says nothing about how fast the trust looks.
alter table feedback_item
    add column if not exists imported boolean generated always as (phrase_hash = '-') virtual;
