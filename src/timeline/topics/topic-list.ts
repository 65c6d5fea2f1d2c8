/** A topic that people can choose: a name, or two names that the same reports open with. */
export interface TopicName {
  /** `Hadi al-Amiri` or `Iraq and Iran`. */
  readonly name: string;
  /** Its folded words, separated by spaces. */
  readonly folded: string;
  /** How many reports open with it. */
  readonly reports: number;
}

/** Topics to choose from, those of most reports first. */
export interface TopicList {
  /** Returns what is known now, at once, and reads changed reports in the background. */
  topics(): readonly TopicName[];
}

/** How a name is spelled, and how many reports open with it. */
export interface NameCount {
  name: string;
  reports: number;
}

/** Shows the topics of two corpora as one list. */
export function jointTopics(own: TopicList, other: TopicList): TopicList {
  return {
    topics() {
      const all = new Map(own.topics().map((topic) => [topic.folded, topic]));
      for (const topic of other.topics()) {
        const known = all.get(topic.folded);
        const reports = topic.reports + (known?.reports ?? 0);
        all.set(topic.folded, { ...(known ?? topic), reports });
      }
      return [...all.values()].sort((a, b) => b.reports - a.reports);
    },
  };
}
