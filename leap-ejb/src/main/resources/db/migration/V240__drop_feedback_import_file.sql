-- Files are kept in parts now (V235).
drop table if exists feedback_import_file;
