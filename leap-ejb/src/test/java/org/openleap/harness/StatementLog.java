package org.openleap.harness;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.List;

/**
 * What LEAP really says to MariaDB: every statement of one piece of work, read from the log of the server. The work runs in
 * one transaction, so that it has one connection, by which its statements are told apart from those of the timers.
 */
@ApplicationScoped
public class StatementLog {
    private static final String LOGGED = "select convert(argument using utf8mb4) from mysql.general_log"
            + " where thread_id = ? and event_time >= ? and command_type in ('Query', 'Execute')"
            + " and convert(argument using utf8mb4) rlike '^ *\\\\(?(select|insert|update|delete|with) '"
            + " and argument not like '%connection_id()%'";

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Inject
    Rows rows;

    /** Statements in the order of their execution, with their values. */
    public List<String> during(Runnable work) {
        rows.arrange("set global general_log = 1");
        try {
            transaction.begin();
            var connection = rows.texts("select connection_id()").get(0);
            var since = rows.watch(1, "select now(6)").get(0);
            work.run();
            transaction.commit();
            return rows.watch(1, LOGGED, connection, since);
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException failed) {
            throw new IllegalStateException(failed);
        } finally {
            rows.arrange("set global general_log = 0");
        }
    }

    /** What the optimiser says it does for the statement, one line for each table. */
    public List<String> plan(String statement) {
        return rows.watch(10, "explain " + statement);
    }
}
