using Microsoft.Extensions.AI;

namespace Microsoft.SemanticKernel;

/// <summary>Arguments of one invocation by name (case-insensitive), with optional execution settings by service id.</summary>
public sealed class KernelArguments : AIFunctionArguments
{
    public KernelArguments()
        : base(StringComparer.OrdinalIgnoreCase)
    {
    }

    public KernelArguments(PromptExecutionSettings? executionSettings)
        : this(executionSettings is null ? null : [executionSettings])
    {
    }

    /// <exception cref="ArgumentException">Two of them are for the same service.</exception>
    public KernelArguments(IEnumerable<PromptExecutionSettings>? executionSettings)
        : base(StringComparer.OrdinalIgnoreCase)
    {
        if (executionSettings is null)
            return;
        var byService = new Dictionary<string, PromptExecutionSettings>(StringComparer.Ordinal);
        foreach (var settings in executionSettings)
        {
            var service = settings.ServiceId ?? PromptExecutionSettings.DefaultServiceId;
            if (!byService.TryAdd(service, settings))
                throw new ArgumentException($"The service id '{service}' is used by more than one set of execution settings.", nameof(executionSettings));
        }

        ExecutionSettings = byService;
    }

    public KernelArguments(IDictionary<string, object?> source, Dictionary<string, PromptExecutionSettings>? executionSettings = null)
        : base(source ?? new Dictionary<string, object?>(), StringComparer.OrdinalIgnoreCase) =>
        ExecutionSettings = executionSettings ?? (source as KernelArguments)?.ExecutionSettings;

    /// <summary>Settings by service id, or <see cref="PromptExecutionSettings.DefaultServiceId"/>.</summary>
    /// <exception cref="ArgumentException">Settings that name a service stand under the name of another.</exception>
    public IReadOnlyDictionary<string, PromptExecutionSettings>? ExecutionSettings
    {
        get;
        set
        {
            foreach (var (key, settings) in value ?? new Dictionary<string, PromptExecutionSettings>())
            {
                if (!string.IsNullOrWhiteSpace(settings.ServiceId) && key != settings.ServiceId)
                    throw new ArgumentException($"Service id '{settings.ServiceId}' must match the key '{key}'.", nameof(ExecutionSettings));
            }

            field = value;
        }
    }

    /// <summary>The names given.</summary>
    public ICollection<string> Names => Keys;

    /// <summary>True if an argument of this name was given.</summary>
    public bool ContainsName(string name) => ContainsKey(name);
}
