namespace BackPainBot.Conversation.Answers.Rewriting;

/// <summary>Says passages in other words.</summary>
public interface IRewriter
{
    /// <summary>Sentences that the passages support, each a passage of its own under the citation that supports it; empty where nothing usable came back in time.</summary>
    /// <param name="question">The person's words.</param>
    /// <param name="passages">What the library found for them, and the only source.</param>
    /// <param name="soFar">Told of all supported sentences whenever there is one more; null where nobody waits for them.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    Task<IReadOnlyList<Passage>> RewriteAsync(string question, IReadOnlyList<Passage> passages, IProgress<IReadOnlyList<Passage>>? soFar, CancellationToken cancellationToken);
}
