package org.openleap.api;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.Project;

/** What really stands in the register of some items, by the same questions as the walk over the services in leap-ejb. */
final class RegisterRows implements AutoCloseable {
    private static final String QUESTIONS = "leap-ejb/src/test/resources/register/";

    private final Connection database;

    RegisterRows(Connection database) {
        this.database = database;
    }

    /** What must never be; nothing when all is well. */
    List<String> broken(Collection<String> items) {
        return answers(question("invariants"), items);
    }

    /** Two equal answers, and nothing has happened between. */
    List<String> standing(Collection<String> items) {
        return answers(question("standing"), items);
    }

    /** Every item and suggestion, each followed by its state. */
    List<String> states(Collection<String> items) {
        return answers("""
                select concat(reference, ' ', status, if(status = 'RECEIVED' and not screened, ' unseen', '')) as line
                from feedback_item where reference in (:items)
                union all
                select concat(item, '/', number, ' ', status) from suggestion where item in (:items)
                order by line""", items);
    }

    /** When something happened to it, and what. */
    List<String> events(String subject) {
        return answers(
                "select concat(at, ' ', action) from audit_event where subject = :items order by id", List.of(subject));
    }

    /** The name of whoever owns the suggestion. */
    String owner(String suggestion) {
        var found = answers(
                "select a.name from suggestion s join account a on a.id = s.owner where concat(s.item, '/', s.number) = :items",
                List.of(suggestion));
        return found.isEmpty() ? "" : found.get(0);
    }

    long itemsSaying(String words) {
        return answers("select id from feedback_item where words = :items", List.of(words))
                .size();
    }

    private List<String> answers(String question, Collection<String> items) {
        var quoted = items.stream().map(item -> "'" + item + "'").collect(Collectors.joining(", "));
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(question.replace(":items", quoted))) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        } catch (SQLException refused) {
            throw new IllegalStateException(question, refused);
        }
    }

    private static String question(String name) {
        return Project.read(Project.file(QUESTIONS + name + ".sql"));
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
