package fr.gouv.barometre.collaboration.internal;

import static fr.gouv.barometre.common.Sentences.say;

import fr.gouv.barometre.common.RefusedException;
import java.util.regex.Pattern;

/** A person's name as somebody else types it. Nothing that a mail program would turn into a link. */
public final class PersonName {

    private static final Pattern NAME = Pattern.compile("\\p{L}(?:[\\p{L}\\p{M} ’'-]|\\.(?= |$)){0,99}");

    private PersonName() {}

    /** @throws RefusedException when it is not a name of at most 100 letters */
    public static String require(String typed) {
        String name = typed.strip();
        if (!isName(name)) {
            throw new RefusedException("collaboration.refused.name");
        }
        return name;
    }

    /** For an e-mail: the name of an account, unless it reads as something else than a name. */
    static String shown(String name) {
        return isName(name) ? name : say("collaboration.mail.somebody");
    }

    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
