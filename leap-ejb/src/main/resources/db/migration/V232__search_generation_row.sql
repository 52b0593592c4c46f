insert into search_generation (generation) select uuid() where not exists (select generation from search_generation);
