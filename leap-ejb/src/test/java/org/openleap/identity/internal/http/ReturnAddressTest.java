package org.openleap.identity.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threat T9: a sign-in never leads away from LEAP. */
class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/staff", "/staff/inbox?status=RECEIVED&after=abc%2B1", "/staff/item?ref=FB-4X7K-92QM-D"})
    void aPageOfLeapIsReturnedTo(String address) {
        assertThat(ReturnAddress.local(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "http://evil.example/",
                "javascript:alert(1)",
                "@evil.example",
                "",
                "staff",
                "/staff\r\nSet-Cookie: a=b",
                "/staff\tinbox",
                "/staff inbox",
                "/staff\\..\\evil",
                "/sta\u202Eff"
            })
    void anythingElseLeadsHome(String address) {
        assertThat(ReturnAddress.local(address)).isEmpty();
    }
}
