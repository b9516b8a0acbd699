# The application without its embedded PostgreSQL: it needs SPRING_DATASOURCE_URL, see docker-compose.yml.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src src
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw --batch-mode --no-transfer-progress -Dmaven.test.skip -Dspotless.check.skip package
RUN java -Djarmode=tools -jar target/leertafel.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin leertafel
WORKDIR /leertafel
# what changes least comes first; the layer embedded-database stays behind
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY --chmod=755 src/main/docker/health.sh /usr/local/bin/health
USER 10001
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["health"]
# G1 gave the most requests a second; without a choice the JVM takes another in a small container
ENTRYPOINT ["java", "-XX:+UseG1GC", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "leertafel.jar"]
