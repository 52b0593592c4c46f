package org.openleap.identity.internal;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.EditGuard;
import org.openleap.identity.PrepareAccount;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffEvent;
import org.openleap.identity.UserId;
import org.openleap.identity.WorksFor;
import org.openleap.shared.LastChange;
import org.openleap.shared.SharedProblem;
import org.openleap.shared.error.ConflictException;

/** The tables as lists, and whoever listens to the events. Everybody who writes is called Nadia. */
final class StaffInMemory extends StaffRepository {
    final List<StaffEvent> fired = new ArrayList<>();
    final AccountsInMemory accounts = new AccountsInMemory();
    private final List<MembershipRecord> written = new ArrayList<>();

    UserId signedIn(String subject) {
        var proved = new ProvedIdentity(subject, "Sam", "", true, Set.of(Roles.SERVICE_LEAD), "");
        var account = accounts.add(Account.unprepared(proved));
        account.recognise(proved, Instant.EPOCH);
        return account.userId();
    }

    UserId prepared(WorksFor work) {
        var command = new PrepareAccount("sam@example.org", "Sam", "", Set.of(), work.services(), work.places());
        return accounts.add(Account.prepared(command)).userId();
    }

    Account account(UserId person) {
        return accounts.rows.get(person);
    }

    @Override
    public Optional<Account> find(UserId person) {
        return Optional.ofNullable(account(person));
    }

    @Override
    void add(MembershipRecord one) {
        written.add(one);
    }

    @Override
    public List<MembershipRecord> history(UserId person, int most) {
        return written.stream()
                .filter(each -> each.event().person().equals(person))
                .sorted(Comparator.comparing(MembershipRecord::number).reversed())
                .limit(most)
                .toList();
    }

    @SuppressWarnings("unchecked")
    Event<StaffEvent> events() {
        return (Event<StaffEvent>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    fired.add((StaffEvent) arguments[0]);
                    return null;
                });
    }

    /** Refuses what was not seen, without asking what people are called. */
    static final class Guard extends EditGuard {
        @Override
        public void requireUnchanged(long seen, long current, LastChange last) {
            if (seen != current) throw new ConflictException(SharedProblem.CHANGED_MEANWHILE, last.what());
        }
    }

    static final class AccountsInMemory extends AccountRepository {
        private final Map<UserId, Account> rows = new HashMap<>();

        @Override
        Account add(Account account) {
            rows.put(account.userId(), account);
            return account;
        }

        @Override
        Optional<Account> byEmail(String email) {
            return rows.values().stream()
                    .filter(account -> account.email().equals(Optional.of(Account.normal(email))))
                    .findFirst();
        }

        @Override
        public Map<UserId, String> namesOf(Set<UserId> ids) {
            return ids.stream().collect(Collectors.toMap(id -> id, id -> "Nadia"));
        }
    }
}
