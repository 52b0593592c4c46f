package org.openleap.harness;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import org.openleap.shared.Tick;

/**
 * What LEAP really says to MariaDB while it does one piece of work, read from the log of the server. No timer ticks meanwhile.
 * Left out are the questions that timers ask all the time, and the lists that each node reads again once a minute.
 */
@ApplicationScoped
public class StatementLog {
    private static final String OPEN = "select count(*) from information_schema.innodb_trx";
    private static final String LOGGED = "select convert(argument using utf8mb4) from mysql.general_log"
            + " where user_host like 'leap[%' and event_time between ? and ? and command_type in ('Query', 'Execute')"
            + " and convert(argument using utf8mb4) rlike '^ *[(]?(select|insert|update|delete|with) '"
            + " and argument not rlike 'audit_seal|audit_head|change_head|skip locked|sent_at <|check_by <|from loop_step|_event feed"
            + "|FROM (reference_entry|service|place|placement|target_period|own_wording) |search_change feed|search_generation feed|feedback_import WHERE .STATUS (=|IN) .*RUNNING'"
            + " and argument not rlike 'webhook_endpoint set fed_to|inbound_place|FROM disposal WHERE|FROM referral WHERE .DUE <'";
    private static final String ENDS = "select upper(convert(argument using utf8mb4)) from mysql.general_log"
            + " where user_host like 'leap[%' and event_time between ? and ?"
            + " and convert(argument using utf8mb4) rlike '^(xa |commit|rollback)'";

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Inject
    Rows rows;

    @Inject
    IndexWatch index;

    /** Statements in the order of their execution, with their values; whatever waits for the commit is written before it. */
    public List<String> during(Runnable work) {
        index.untilUpToDate();
        rows.arrange("set global general_log = 1");
        try {
            var said = new ArrayList<String>();
            Tick.rest(() -> {
                Patience.until(() -> rows.watch(1, OPEN).contains("0"));
                said.addAll(said(work));
            });
            return said;
        } finally {
            rows.arrange("set global general_log = 0");
        }
    }

    private List<String> said(Runnable work) {
        try {
            transaction.begin();
            var since = now();
            work.run();
            entities.flush();
            var until = now();
            transaction.commit();
            return rows.watch(1, LOGGED, since, until);
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How the transactions end that the work begins by itself, in capital letters; those of the timers come with them. */
    public List<String> ends(Runnable work) {
        rows.arrange("set global general_log = 1");
        try {
            var since = now();
            work.run();
            return rows.watch(1, ENDS, since, now());
        } finally {
            rows.arrange("set global general_log = 0");
        }
    }

    private String now() {
        return rows.watch(1, "select now(6)").get(0);
    }

    /** The way in which each table is read: {@code range} for a stretch of an index, {@code ALL} for all rows. */
    public List<String> way(String statement) {
        return rows.watch(4, "explain " + statement);
    }

    /** The index that the optimiser takes for the statement, one line for each table; the word null where it reads all rows. */
    public List<String> access(String statement) {
        return rows.watch(6, "explain " + statement);
    }

    /** What the optimiser says it does for the statement, one line for each table. */
    public List<String> plan(String statement) {
        return rows.watch(10, "explain " + statement);
    }
}
