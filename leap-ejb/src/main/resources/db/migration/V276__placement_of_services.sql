-- Where the services stood so far.
insert ignore into placement (list, code, valid_from, parent)
select 'SERVICE', code, valid_from, place from service where place is not null;
