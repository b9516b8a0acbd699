package nl.leertafel.overview;

import java.util.List;
import nl.leertafel.shared.Task;

/** Tasks that ask the same of somebody. */
record TaskGroup(Task.Group group, List<ShownTask> tasks) {}
