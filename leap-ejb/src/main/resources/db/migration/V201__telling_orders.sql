-- The orders in which the queues are read.
alter table telling
    add index if not exists telling_due (queue, due_at, id),
    add index if not exists telling_route_due (queue, route, due_at, id),
    add index if not exists telling_form_due (queue, form, due_at, id),
    add index if not exists telling_provider_due (queue, provider, due_at, id),
    add index if not exists telling_check (check_by),
    add index if not exists telling_occasion (occasion, id),
    add index if not exists telling_contact (contact, status),
    add index if not exists telling_group (group_name, status),
    add index if not exists telling_in_form (form, settled_at);
