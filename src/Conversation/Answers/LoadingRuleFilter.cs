using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Domain.Safety;
using BackPainBot.Domain.Safety.Prescriptions;
using Microsoft.SemanticKernel;

namespace BackPainBot.Conversation.Answers;

/// <summary>
/// The second of the three gates: whatever a kernel function returns is judged by the policy before anybody sees it.
/// Without a picture of the person it judges as for a stranger.
/// </summary>
public sealed class LoadingRuleFilter(TimeProvider time) : IFunctionInvocationFilter
{
    /// <summary>Name of the argument that carries the <see cref="SafetyPicture"/>.</summary>
    public const string Picture = "picture";

    public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        await next(context).ConfigureAwait(false);
        var picture = context.Arguments.TryGetValue(Picture, out var given) && given is SafetyPicture known ? known : SafetyPicture.Stranger(time.GetUtcNow());
        if (context.Result.GetValue<object>() is Found found)
            context.Result = new FunctionResult(context.Result, Allowed(found, picture));
    }

    /// <summary>What of it this person may have.</summary>
    internal static Found Allowed(Found found, SafetyPicture picture) =>
        found with { Passages = [.. found.Passages.Where(passage => IsAllowed(passage, picture))] };

    private static bool IsAllowed(Passage passage, SafetyPicture picture) =>
        SafetyPolicy.Judge(picture, new SafetyCandidate(passage.Loading, passage.IsGenerated ? PrescriptionDetector.Prescribes(passage.Text, Scrutiny.Generated) : JudgedTexts.Prescribes(passage.Text))).IsAllowed;
}
