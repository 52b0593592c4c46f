package org.openleap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameSearchTest {

    @Test
    void everyWordOfTheNameMustAppear() {
        assertThat(NameSearch.of(" Mary  Okafor ", "p.name").where())
                .isEqualTo(" where (p.name like :word0 escape '!' and p.name like :word1 escape '!')");
    }

    @Test
    void oneOfTheTextsIsEnough() {
        var search = NameSearch.of("", "p.name")
                .or("p.email = :email", "email", "a@example.org")
                .orLike("p.phone", "phone", "");

        assertThat(search.where()).isEqualTo(" where (p.email = :email)");
        assertThat(search.isEmpty()).isFalse();
    }

    @Test
    void nothingIsNotEverything() {
        assertThat(NameSearch.of(" ", "p.name").isEmpty()).isTrue();
    }

    @Test
    void aListIsNarrowedByTheWordsOfAName() {
        var conditions = new Conditions().and("p.active = true");

        NameSearch.of("mary ok", "p.name").narrow(conditions);
        NameSearch.of("", "p.name").narrow(conditions);

        assertThat(conditions.where())
                .isEqualTo(" where (p.active = true) and"
                        + " ((p.name like :word0 escape '!' and p.name like :word1 escape '!'))");
    }
}
