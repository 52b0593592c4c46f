-- A quote is printed only with the consent of the person quoted, given on a day.
create table if not exists release_quote (
    agreement_id bigint not null,
    position int not null,
    name varchar(200) not null,
    office varchar(200) not null,
    words varchar(1000) not null,
    consent_on date not null,
    primary key (agreement_id, position),
    constraint release_quote_release foreign key (agreement_id) references media_release (agreement_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
