-- Where the places stood so far.
insert ignore into placement (list, code, valid_from, parent)
select 'PLACE', code, valid_from, parent from place where parent is not null;
