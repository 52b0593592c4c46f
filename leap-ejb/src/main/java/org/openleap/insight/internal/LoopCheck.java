package org.openleap.insight.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.openleap.insight.BalanceCheck;

/** The books were held against the register. Written once. */
@Entity
@Table(name = "loop_check")
public class LoopCheck {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private Instant at;
    private long items;
    private long wrong;
    private long difference;
    private String examples;

    protected LoopCheck() {}

    static LoopCheck of(BalanceCheck found) {
        var check = new LoopCheck();
        check.at = found.at();
        check.items = found.items();
        check.wrong = found.wrong();
        check.difference = found.difference();
        check.examples = String.join(" ", found.examples());
        return check;
    }

    BalanceCheck found() {
        return new BalanceCheck(
                at, items, wrong, difference, examples.isEmpty() ? List.of() : List.of(examples.split(" ")));
    }
}
