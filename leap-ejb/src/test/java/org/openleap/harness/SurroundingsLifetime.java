package org.openleap.harness;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.List;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** Database and mail server live longer than the server: up before its first start, down after its last stop. */
public class SurroundingsLifetime {
    private static final List<Actor> STAFF = List.of(
            new Lead(),
            new SecondLead(),
            new Officer(),
            new ServiceLead(),
            new SecondServiceLead(),
            new Director(),
            new LayReviewer(),
            new Guardian());

    private final GreenMail mails =
            new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()});
    private TestDatabase database;

    void before(@Observes(precedence = 100) BeforeSuite event) {
        database = TestDatabase.start(ContainerFiles.DIRECTORY);
        database.migrate();
        STAFF.forEach(database::enter);
        mails.start();
        mails.setUser("listening@example.org", ContainerFiles.INBOX, ContainerFiles.INBOX);
        ContainerFiles.writeSettings(
                database, mails.getSmtp().getPort(), mails.getImap().getPort());
    }

    void after(@Observes(precedence = -100) AfterSuite event) {
        mails.stop();
        database.stop();
    }
}
