using System.ComponentModel;
using BackPainBot.Conversation.Answers.Rewriting;
using Microsoft.SemanticKernel;

namespace BackPainBot.Conversation.Answers;

/// <summary>Rewording as a kernel function, so that <see cref="LoadingRuleFilter"/> judges every sentence of it.</summary>
public sealed class ModelPlugin(IRewriter rewriter)
{
    public const string Name = "model";

    [KernelFunction("reword")]
    [Description("Says passages in other words; one passage a sentence, empty if nothing usable came back.")]
    public async Task<Found> RewordAsync(
        [Description("The person's own words.")] string question,
        [Description("What the library found for them.")] IReadOnlyList<Passage> passages,
        CancellationToken cancellationToken)
    {
        var sentences = await rewriter.RewriteAsync(question, passages, cancellationToken).ConfigureAwait(false);
        return new Found(sentences, sentences.Count > 0);
    }
}
