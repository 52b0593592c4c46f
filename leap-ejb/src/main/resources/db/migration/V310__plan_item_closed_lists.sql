-- What is over, by each thing that the plan can be narrowed down to, newest first.
alter table plan_item
    add index if not exists plan_item_level_closed (level, closed_on desc, id desc),
    add index if not exists plan_item_status_closed (status, closed_on desc, id desc),
    add index if not exists plan_item_service_closed (service, closed_on desc, id desc),
    add index if not exists plan_item_owner_closed (owner, closed_on desc, id desc);
