package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever somebody logs, no word of a story comes along. */
class SilenceTest {
    /** Fields of these hold words that people typed. */
    private static final Set<String> WORDS = Set.of("title", "happened", "remark", "text", "q");

    private final JavaClasses stories = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.leertafel.stories");

    @Test
    void nothingThatHoldsTypedWordsPrintsThem() {
        List<JavaClass> holders = stories.stream()
                .filter(type -> type.getFields().stream()
                        .anyMatch(field -> WORDS.contains(field.getName())
                                && field.getRawType().isEquivalentTo(String.class)))
                .filter(type -> type.isAssignableTo(Record.class))
                .toList();
        assertThat(holders).hasSizeGreaterThan(7);
        assertThat(holders)
                .allSatisfy(type -> assertThat(printsItsFields(type))
                        .as("%s.toString()", type.getSimpleName())
                        .isFalse());
    }

    /** The one that the compiler makes for a record is final; one that is written is not. */
    private static boolean printsItsFields(JavaClass type) {
        try {
            return Modifier.isFinal(type.reflect().getDeclaredMethod("toString").getModifiers());
        } catch (NoSuchMethodException e) {
            return true;
        }
    }
}
