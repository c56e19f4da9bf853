package dev.cloister.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.image.AttributeFlag;
import dev.cloister.image.ImageException;
import dev.cloister.image.KeySeparation;
import dev.cloister.image.SignatureSettings;
import java.lang.reflect.Field;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignatureParametersTest {
    private final SignatureParameters parameters = new SignatureParameters();

    /** As Maven does it. */
    private void configure(String name, Object value) throws ReflectiveOperationException {
        Field field = SignatureParameters.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(parameters, value);
    }

    @Test
    void withoutParametersTheSettingsAreTheDefaults() {
        assertEquals(SignatureSettings.defaults(), parameters.settings());
        assertEquals(1, parameters.ssaFramePages());
    }

    @Test
    void everyParameterReachesItsField() throws Exception {
        configure("familyId", "5a".repeat(16));
        configure("date", "20270131");
        configure("vendor", "0x8086");
        configure("swDefined", "0xffffffff");
        configure("provisionKey", true);
        configure("attributeMask", "0xfffffffffffffbff");
        configure("xfrm", "0xe7");
        configure("xfrmMask", "0xef");
        configure("miscSelect", "1");
        configure("miscMask", "0x7");
        configure("cetAttributes", "0x0c");
        configure("cetMask", "0xf0");
        SignatureSettings expected =
                SignatureSettings.defaults().toBuilder()
                        .keySeparation(
                                Optional.of(new KeySeparation(KeySeparation.NONE, "5a".repeat(16))))
                        .date(20270131)
                        .vendor(0x8086)
                        .swDefined(-1)
                        .attribute(AttributeFlag.PROVISIONKEY, true)
                        .attributesMask(~0x400L)
                        .xfrm(0xe7, 0xef)
                        .miscSelect(1, 7)
                        .cet(0x0c, 0xf0)
                        .build();
        assertEquals(expected, parameters.settings());
    }

    @Test
    void whatIsNoNumberOrNoLegalValueIsRefusedByName() throws Exception {
        configure("xfrm", "seven");
        assertTrue(
                assertThrows(IllegalArgumentException.class, parameters::settings)
                        .getMessage()
                        .contains("'seven' is not a number"));
        configure("xfrm", "6");
        assertTrue(
                assertThrows(ImageException.class, parameters::settings)
                        .getMessage()
                        .contains("xfrm lacks x87 and SSE"));
    }
}
