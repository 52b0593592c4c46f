insert ignore into publication_edition (id, number) values (1, 1);
