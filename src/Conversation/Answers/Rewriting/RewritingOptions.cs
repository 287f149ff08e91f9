namespace BackPainBot.Conversation.Answers.Rewriting;

/// <summary>What rewording by a chat model needs to know from settings.</summary>
/// <param name="RulesFile">The file with the prompt and the words (<c>content/model/rewording.yaml</c>).</param>
/// <param name="Timeout">How long a person waits for the model before the pages' own sentences are sent.</param>
public sealed record RewritingOptions(string RulesFile, TimeSpan Timeout);
