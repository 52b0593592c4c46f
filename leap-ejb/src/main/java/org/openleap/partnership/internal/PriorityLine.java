package org.openleap.partnership.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openleap.partnership.AddPriority;
import org.openleap.partnership.Priority;

/** What matters most to the partners; never changed. */
@Entity
@Table(name = "partnership_priority")
public class PriorityLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String words;
    private String source;

    protected PriorityLine() {}

    static PriorityLine of(long partnership, AddPriority command) {
        var line = new PriorityLine();
        line.partnership = partnership;
        line.words = command.words().strip();
        line.source = command.source().strip();
        return line;
    }

    Priority read() {
        return new Priority(id, words, source);
    }
}
