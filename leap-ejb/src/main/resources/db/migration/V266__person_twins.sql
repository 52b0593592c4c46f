-- People who share an address are grouped in the order of an index, however many are listed.
create index if not exists person_listed_email on person (listed, email);
