package org.openleap.partnership.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.openleap.partnership.AddOutput;
import org.openleap.partnership.Output;
import org.openleap.partnership.OutputKind;

/** Something the partnership produced; never changed. */
@Entity
@Table(name = "partnership_output")
public class OutputLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "partnership_id")
    private long partnership;

    @Enumerated(EnumType.STRING)
    private OutputKind kind;

    private String title;

    @Column(name = "made_on")
    private LocalDate on;

    private String source;

    protected OutputLine() {}

    static OutputLine of(long partnership, AddOutput command) {
        var line = new OutputLine();
        line.partnership = partnership;
        line.kind = command.kind();
        line.title = command.title().strip();
        line.on = command.on();
        line.source = command.source().strip();
        return line;
    }

    Output read() {
        return new Output(id, kind, title, on, source);
    }
}
