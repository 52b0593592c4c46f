package org.openleap.web.export;

import java.util.List;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/**
 * A list of the portal that can be taken out of LEAP. It reads the parameters of the request as its page does, and asks the
 * same service, so that a file holds exactly what the page shows to this person.
 */
public interface ExportedList {

    /** Stable name, in addresses and in the audit trail. */
    String name();

    /** Whether it holds words or data of people: then somebody has to say why they take it. */
    boolean isPersonal();

    /** Keys of the headings, in the bundle {@code export}. */
    List<String> columns();

    /** What it is narrowed down to, in words; empty for everything. */
    default String filter(ExportQuery query) {
        return query.inWords();
    }

    /** Some rows, each with a cell for each column. */
    Page<List<String>> rows(PageRequest page);
}
