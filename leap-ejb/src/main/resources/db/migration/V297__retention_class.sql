-- Periods that were changed; a class without a row has the period it began with. Their history stands in the audit chain.
create table if not exists retention_class (
    code varchar(30) character set ascii collate ascii_bin not null primary key,
    months int not null,
    version bigint not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
