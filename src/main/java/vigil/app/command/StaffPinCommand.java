package vigil.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vigil.staff.Duty;
import vigil.staff.StaffMember;

/// `vigil staff pin`: gives a person a new PIN.
@Command(name = "pin", description = "Gives a person a new PIN.")
public final class StaffPinCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StaffOptions options = new StaffOptions();

    @Override
    public void run() {
        StaffDesk desk = options.desk();
        StaffMember member = desk.find(options.name());
        String by = desk.confirm(options.by(), Duty.STAFF);
        String pin = desk.pin(member.name());
        desk.work(staff -> {
            staff.setPin(member.id(), pin, by);
            return true;
        });
        spec.commandLine().getOut().println(member.name() + " has a new PIN.");
        spec.commandLine().getOut().flush();
    }
}
