-- The one row, empty until somebody writes it.
insert ignore into trust_profile
    (id, population, staff, budget, mission, vision, about, changed_by, changed_at, changed_what, version)
values
    (1, 0, 0, '', '', '', '', 'system', utc_timestamp(6), 'profile.described', 0);
