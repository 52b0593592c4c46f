package org.openleap.server.demo;

import java.time.InstantSource;
import org.openleap.server.Installation;
import org.openleap.server.Settings;
import org.openleap.server.StartRefused;
import org.openleap.server.Tool;

/** The word {@code demo}: runs the whole stack in the foreground until Ctrl-C. */
public class Demo implements Tool {

    private static final String WHAT_TO_TRY = """

            LEAP is ready: %s

            Accounts (password: leap)
              officer      takes in and screens what people say     lead         engagement lead, countersigns, publishes
              service      decides for a service                    director     reads all, countersigns large adoptions
              lay          confirms that actions are done           ig           information governance
              partner, partnerlead    partner organisation          healthwatch  Healthwatch
              admin        lists, targets, letters, colleagues, maintenance

            Try: tell the trust something at %s/tell-us, then sign in as officer at %s/staff.
            Mail that LEAP sent: %s
            Keycloak's console:  %s  (user %s, password in %s)
            Data and logs:       %s
            Stop with Ctrl-C.""";

    @Override
    public String word() {
        return "demo";
    }

    @Override
    public void use(Installation installation, Settings settings) throws StartRefused {
        var narrator = new Narrator(System.out, InstantSource.system());
        var stack = new DemoStack(installation, settings, narrator);
        var onInterrupt = new Thread(() -> stop(stack, narrator), "stop-demo");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        stack.start();
        narrator.say("Started in " + narrator.elapsed().toSeconds() + " seconds.");
        narrator.print(whatToTry(stack));
        var gone = stack.whenAnyPartStops().join();
        if (!stack.isClosed()) {
            throw new StartRefused(
                    gone + " has stopped by itself: see " + stack.home().logs() + ".");
        }
    }

    private static void stop(DemoStack stack, Narrator narrator) {
        if (stack.isClosed()) {
            return;
        }
        narrator.say("Stopping …");
        stack.close();
        narrator.say("Stopped. All data is kept.");
    }

    private static String whatToTry(DemoStack stack) throws StartRefused {
        var addresses = stack.addresses();
        return WHAT_TO_TRY.formatted(
                addresses.leapUrl(),
                addresses.leapUrl(),
                addresses.leapUrl(),
                addresses.mailPageUrl(),
                addresses.keycloakUrl(),
                Keycloak.ADMINISTRATOR,
                stack.secrets().file(Keycloak.PASSWORD),
                stack.home().folder());
    }
}
