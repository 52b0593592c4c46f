package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.openleap.notification.NotificationProblem;
import org.openleap.notification.Route;
import org.openleap.notification.TellingStatus;
import org.openleap.post.Channel;
import org.openleap.post.PostChannels;
import org.openleap.post.PostDesk;
import org.openleap.post.Posting;
import org.openleap.shared.error.ConflictException;

/** Decides whether a telling leaves by itself, and hands it to the post, or leaves it to the trust's own printer. */
@ApplicationScoped
public class Despatch {
    @Inject
    CheckPolicy checks;

    @Inject
    PostDesk post;

    @Inject
    PostChannels channels;

    @Inject
    TemplatedLetters letters;

    /**
     * What happens to a telling that was just owed: LEAP approves it when it needs nobody's eye and meets every need; else it
     * waits. Call it before the telling is stored.
     *
     * @return whether it leaves now
     */
    public boolean begin(Telling telling) {
        if (!leavesWithoutHands(telling)) return false;
        if (checks.waits(telling.occasion())) {
            telling.times().waitUntil(checks.until());
            return false;
        }
        telling.approve(isPrintedHere(telling));
        return true;
    }

    private boolean leavesWithoutHands(Telling telling) {
        var route = telling.reader().route();
        if (route == Route.NONE || route == Route.PHONE || !telling.unmet().isEmpty()) return false;
        return route != Route.TEXT || channels.isOpen(Channel.TEXT);
    }

    /** The words stand. Fails where no service for text messages is set up, and where the form is not met. */
    public void approve(Telling telling) {
        if (telling.reader().route() == Route.TEXT && !channels.isOpen(Channel.TEXT)) {
            throw new ConflictException(NotificationProblem.NO_TEXT_SERVICE);
        }
        telling.approve(isPrintedHere(telling));
        letGo(telling);
    }

    /** Nobody has looked in time: it leaves as it is, or waits for a person when it cannot any more. */
    boolean approveUnseen(Telling telling) {
        boolean leaves = leavesWithoutHands(telling);
        if (leaves) approve(telling);
        else telling.times().waitForAPerson();
        return leaves;
    }

    /** Hands an approved telling to the post; a letter that the trust prints waits to be printed. */
    public void letGo(Telling telling) {
        if (isPrintedHere(telling)) return;
        int round = post.countOf(telling.owner()) + 1;
        post(telling, round);
    }

    /** The same for one that never had a mail: nothing needs to be counted. */
    public void letGoFirst(Telling telling) {
        if (!isPrintedHere(telling)) post(telling, 1);
    }

    /** @throws ConflictException {@link NotificationProblem#JUST_LEAVING} when the post has it in hand */
    public void hold(Telling telling) {
        if (!isPrintedHere(telling) && !post.withdraw(telling.owner())) {
            throw new ConflictException(NotificationProblem.JUST_LEAVING);
        }
    }

    /** It left before LEAP kept this register: it does not leave again. */
    public void leftBefore(Telling telling) {
        if (telling.status() == TellingStatus.DUE) telling.approve(false);
        post.withdraw(telling.owner());
    }

    private void post(Telling telling, int round) {
        var key = telling.owner() + "-" + round;
        var letter = telling.reader().isConvenor()
                ? letters.kit(telling)
                : telling.wording().asSent();
        var channel = channel(telling.reader().route());
        var body = channel == Channel.TEXT ? letters.text(telling.occasion(), telling.item()) : letter.body();
        post.post(new Posting(key, telling.owner(), channel, address(telling), letter.subject(), body, Map.of()));
    }

    private static String address(Telling telling) {
        var reader = telling.reader();
        return reader.route() == Route.LETTER ? reader.name() + "\n" + lines(reader.address()) : reader.address();
    }

    /** A letter is printed here unless a service prints it, and always when it needs another print than the plain one. */
    private boolean isPrintedHere(Telling telling) {
        if (telling.reader().route() != Route.LETTER) return false;
        return !channels.isOpen(Channel.LETTER)
                || !telling.reader().isPlain()
                || telling.reader().isConvenor();
    }

    /** Postal addresses are often typed in one line. */
    static String lines(String address) {
        return address.contains("\n") ? address : address.replaceAll("\\s*,\\s*", "\n");
    }

    private static Channel channel(Route route) {
        return switch (route) {
            case EMAIL -> Channel.EMAIL;
            case TEXT -> Channel.TEXT;
            case LETTER -> Channel.LETTER;
            case PHONE, NONE -> throw new IllegalArgumentException("a person does that: " + route);
        };
    }
}
