package org.openleap.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.harness.Rows;

/** Looks for a word in every text column of every table. */
@ApplicationScoped
public class EveryTable {
    private static final String COLUMNS =
            "select concat(c.table_name, '.', c.column_name) from information_schema.columns c"
                    + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                    + " where c.table_schema = 'leap' and t.table_type = 'BASE TABLE'"
                    + " and c.data_type in ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'blob', 'mediumblob', 'longblob')"
                    + " order by 1";

    @Inject
    Rows rows;

    /** Where the word stands, e.g. {@code feedback_item.words}. */
    public List<String> where(String word) {
        var found = new ArrayList<String>();
        for (var column : rows.texts(COLUMNS)) {
            var table = column.substring(0, column.indexOf('.'));
            var name = column.substring(column.indexOf('.') + 1);
            var sql = "select count(*) from " + table + " where `" + name + "` like ?";
            if (rows.count(sql, "%" + word + "%") > 0) found.add(column);
        }
        return found;
    }
}
