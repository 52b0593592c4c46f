insert ignore into loop_books (id, position) values (1, 0);
