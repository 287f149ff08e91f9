using System.Reflection;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A step's id and the hash of the ids that lead to it.</summary>
internal sealed record WaterfallMark(string StepId, string Path, bool IsUnnamed)
{
    public static WaterfallMark After(WaterfallMark previous, WaterfallStep step, int index)
    {
        var name = NameOf(step);
        var id = name ?? $"step{index + 1}";
        return new WaterfallMark(id, StableHash.Of(previous?.Path + '/' + id), name is null);
    }

    // The compiler's names for lambdas change with the code around them, so they cannot be ids.
    private static string NameOf(WaterfallStep step)
    {
        if (step.Target is { } target && target.GetType().GetProperty("StepId", BindingFlags.Public | BindingFlags.Instance)?.GetValue(target) is string id)
            return id;
        var name = step.Method.Name;
        return string.IsNullOrWhiteSpace(name) || name.Contains('<', StringComparison.Ordinal) ? null : name;
    }
}
