-- A reminder of a review that was raised; each is raised once for each day of review.
create table if not exists partnership_reminder (
    partnership_id bigint not null,
    review_by date not null,
    days int not null,
    raised_at datetime(6) not null,
    primary key (partnership_id, review_by, days),
    constraint partnership_reminder_of foreign key (partnership_id) references partnership (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
