-- What a partner says about a section, and the answer.
create table if not exists agreement_comment (
    id bigint not null auto_increment primary key,
    agreement_id bigint not null,
    version_number int not null,
    section varchar(40) character set ascii collate ascii_bin not null,
    organisation varchar(60) character set ascii collate ascii_bin not null,
    words varchar(2000) not null,
    proposal text not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    answer varchar(2000) not null,
    said_by varchar(36) character set ascii collate ascii_bin not null,
    said_at datetime(6) not null,
    answered_by varchar(36) character set ascii collate ascii_bin null,
    answered_at datetime(6) null,
    version bigint not null,
    key agreement_comment_newest (agreement_id, said_at desc, id desc),
    constraint agreement_comment_agreement foreign key (agreement_id) references agreement (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
