package fr.gouv.barometre.testing;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.portfolio.PortfolioOrder;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Plausible arguments for any service method, about the given commune, operator and campaign. */
public final class SampleArguments {

    /** Of no row, whatever tests ran before on the same database. */
    private static final long NOBODYS_NUMBER = Long.MAX_VALUE;

    private final InseeCode commune;
    private final OpsnId opsn;
    private final CampaignId campaign;

    public SampleArguments(InseeCode commune, OpsnId opsn, CampaignId campaign) {
        this.commune = commune;
        this.opsn = opsn;
        this.campaign = campaign;
    }

    public Object[] of(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(this::sample)
                .toArray();
    }

    /** Whether the type, or a component of it, is one of the given types. */
    public static boolean mentions(Type type, Set<Class<?>> wanted) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(part -> mentions(part, wanted));
        }
        Class<?> raw = (Class<?>) type;
        return wanted.contains(raw)
                || raw.isRecord()
                        && Arrays.stream(raw.getRecordComponents())
                                .anyMatch(component -> mentions(component.getGenericType(), wanted));
    }

    private Object sample(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> raw = (Class<?>) type;
        if (raw == InseeCode.class) {
            return commune;
        }
        if (raw == OpsnId.class) {
            return opsn;
        }
        if (raw == CampaignId.class) {
            return campaign;
        }
        if (raw == PersonId.class) {
            return new PersonId(UUID.randomUUID());
        }
        if (raw == PortfolioOrder.class) {
            return PortfolioOrder.BY_NAME;
        }
        if (raw == QuestionCode.class) {
            return new QuestionCode("GOU-01");
        }
        if (raw == AnswerValue.class) {
            return new AnswerValue.Choice("non");
        }
        if (raw == String.class) {
            return "";
        }
        if (raw == byte[].class) {
            return new byte[0];
        }
        if (raw == UUID.class) {
            return UUID.randomUUID();
        }
        if (raw == LocalDate.class) {
            return TestClock.START.plusDays(7);
        }
        if (raw == Instant.class) {
            return Instant.EPOCH;
        }
        if (raw == BigDecimal.class) {
            return BigDecimal.ONE;
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return false;
        }
        if (raw == int.class || raw == Integer.class) {
            return 1;
        }
        if (raw == short.class) {
            return (short) 1;
        }
        if (raw == long.class || raw == Long.class) {
            return NOBODYS_NUMBER;
        }
        if (raw == double.class || raw == Double.class) {
            return 1.0;
        }
        if (raw == Pageable.class) {
            return PageRequest.of(0, 20);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isSealed()) {
            return sample(raw.getPermittedSubclasses()[0]);
        }
        if (raw.isRecord()) {
            return record(raw);
        }
        throw new IllegalArgumentException("No sample for " + type + ": add one");
    }

    private Object collection(Class<?> raw, Type[] of) {
        if (raw == Optional.class) {
            return Optional.empty();
        }
        if (raw == Map.class) {
            return Map.of();
        }
        if (raw == Set.class) {
            return Set.of(sample(of[0]));
        }
        if (raw == List.class || raw == Collection.class) {
            return List.of(sample(of[0]));
        }
        throw new IllegalArgumentException("No sample for " + raw + ": add one");
    }

    private Object record(Class<?> raw) {
        RecordComponent[] components = raw.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> sample(component.getGenericType()))
                .toArray();
        try {
            var constructor = raw.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("No sample for " + raw, failure);
        }
    }
}
