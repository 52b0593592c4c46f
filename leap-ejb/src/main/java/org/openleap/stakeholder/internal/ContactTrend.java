package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import org.openleap.identity.VisibilityScope;
import org.openleap.reference.WorkingDays;
import org.openleap.stakeholder.ContactDirection;
import org.openleap.stakeholder.ContactQuarter;

/** Whether contact with an organisation grows or fades (requirement 0.22): two years, quarter by quarter. */
@ApplicationScoped
public class ContactTrend {
    private static final int QUARTERS = 8;

    @Inject
    ContactRepository contacts;

    @Inject
    InstantSource clock;

    /** The last eight quarters, the oldest first; quarters without a contact are among them. */
    public List<ContactQuarter> of(Organisation organisation, VisibilityScope scope) {
        var thisQuarter = beginOf(LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON));
        var first = thisQuarter.minus(QUARTERS - 1L, IsoFields.QUARTER_YEARS);
        var counts = contacts.perMonth(organisation, first, scope);
        return IntStream.range(0, QUARTERS)
                .mapToObj(later -> first.plus(later, IsoFields.QUARTER_YEARS))
                .map(begin -> quarter(begin, counts))
                .toList();
    }

    private static LocalDate beginOf(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    private static ContactQuarter quarter(LocalDate begin, List<ContactCount> counts) {
        return new ContactQuarter(
                begin.getYear(),
                begin.get(IsoFields.QUARTER_OF_YEAR),
                sum(begin, ContactDirection.BY_US, counts),
                sum(begin, ContactDirection.BY_THEM, counts));
    }

    private static long sum(LocalDate begin, ContactDirection direction, List<ContactCount> counts) {
        return counts.stream()
                .filter(count -> count.direction() == direction)
                .filter(count ->
                        beginOf(LocalDate.of(count.year(), count.month(), 1)).equals(begin))
                .mapToLong(ContactCount::contacts)
                .sum();
    }
}
