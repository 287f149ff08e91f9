using System.ComponentModel;
using BackPainBot.Conversation.Answers.Rewriting;
using Microsoft.SemanticKernel;

namespace BackPainBot.Conversation.Answers;

/// <summary>Rewording as a kernel function, so that <see cref="LoadingRuleFilter"/> judges every sentence of it.</summary>
public sealed class ModelPlugin(IRewriter rewriter)
{
    public const string Name = "model";

    /// <summary>Name of the argument that carries who is told of sentences as they come, an <see cref="IProgress{T}"/>; it may be missing.</summary>
    public const string Progress = "soFar";

    [KernelFunction("reword")]
    [Description("Says passages in other words; one passage a sentence, empty if nothing usable came back.")]
    public async Task<Found> RewordAsync(
        [Description("The person's own words.")] string question,
        [Description("What the library found for them.")] IReadOnlyList<Passage> passages,
        KernelArguments arguments,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var progress = arguments.TryGetValue(Progress, out var given) ? given as IProgress<IReadOnlyList<Passage>> : null;
        var sentences = await rewriter.RewriteAsync(question, passages, progress, cancellationToken).ConfigureAwait(false);
        return new Found(sentences, sentences.Count > 0);
    }
}
