-- What the press and the public are told when an agreement is signed.
create table if not exists media_release (
    agreement_id bigint not null primary key,
    reference varchar(40) not null,
    released_on date not null,
    headline varchar(200) not null,
    body text not null,
    notes text not null,
    contact varchar(500) not null,
    picture_id bigint null,
    caption varchar(500) not null,
    alternative varchar(500) not null,
    published boolean not null,
    version bigint not null,
    constraint media_release_agreement foreign key (agreement_id) references agreement (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
