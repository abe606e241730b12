using CameraProgram.Kernel.Errors;
using CameraProgram.Localization;

namespace CameraProgram.Commands;

/// <summary>What the commands that create something tell the operator alike.</summary>
internal static class CreatingCommands
{
    /// <summary>Runs the work; 0 when it is done, 1 with the sentence of a refusal, 2 with the usage when an option is missing or wrong.</summary>
    public static async Task<int> CreateAsync(this ICommand command, Func<Task> work)
    {
        try
        {
            await work();
            Console.WriteLine("Created.");
            return 0;
        }
        catch (BusinessException refusal)
        {
            await Console.Error.WriteLineAsync(CameraProgramTexts.Catalog.Find("vi", refusal.Code, refusal.Details) ?? refusal.Code);
            return 1;
        }
        catch (ArgumentException missing)
        {
            await Console.Error.WriteLineAsync($"{missing.Message}\n{command.Usage}");
            return 2;
        }
    }
}
