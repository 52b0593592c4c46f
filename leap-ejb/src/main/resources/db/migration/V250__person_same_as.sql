-- Records that were merged into this one are found without reading all people.
create index if not exists person_same_as on person (same_as);
